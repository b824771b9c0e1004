/** Pages of openings of the seal: asking for one, deciding it, looking once. */
package org.noroshi.ui.identity;
