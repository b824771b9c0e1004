/** Pages of the secretariat's own table: the list of work, decisions of two officers, the values the service is run by. */
package org.noroshi.ui.desk;
