/** Pages of the copy that an account takes along (articles 15 and 16-4). */
package org.noroshi.ui.reporting;
