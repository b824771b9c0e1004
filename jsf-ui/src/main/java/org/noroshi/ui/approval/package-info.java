/** Pages of the approval inside a hospital: the liaison's setting, what waits, and the decision. */
package org.noroshi.ui.approval;
