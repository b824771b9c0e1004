/** Pages of the secretariat's desk, and those by which members ask it. */
package org.noroshi.ui.desk;
