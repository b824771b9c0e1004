/**
 * Pages of the secretariat's own table: the list of work, decisions of two officers, the values the service is run by; and
 * those by which somebody asks the desk and is answered.
 */
package org.noroshi.ui.desk;
