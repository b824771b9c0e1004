/** Pages of what somebody is told: the list of what is new, and the choice of what to be told. */
package org.noroshi.ui.notices;
