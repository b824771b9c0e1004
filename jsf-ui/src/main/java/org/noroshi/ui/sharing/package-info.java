/**
 * Pages of the board: start, list, thread, writing, editing, searching.
 *
 * <p>A page holds what is typed and calls one service method; what may be done is told by the views it gets. What is being
 * written is saved on the way as a draft, whose id is also the key under which it is taken once only.
 */
package org.noroshi.ui.sharing;
