/** Pages of articles: proposing one, agreeing to one. */
package org.noroshi.ui.knowledge;
