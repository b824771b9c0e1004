/** Pages of sharing groups: what there is to join, for hospitals; what they are for, for the secretariat. */
package org.noroshi.ui.groups;
