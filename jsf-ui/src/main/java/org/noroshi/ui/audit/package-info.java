/** Pages of the log: looking through it, having it verified, taking rows along, and the signed heads for everybody. */
package org.noroshi.ui.audit;
