/** Pages on which a hospital applies, and on which the desk decides about it and looks after the members. */
package org.noroshi.ui.membership;
