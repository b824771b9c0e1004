/**
 * What the whole world may read: what this is, who may join, whether one's browser will do, a leaflet with a QR code.
 *
 * <p>Decisions: these pages keep no state and need no cookie. The browser examines itself and puts the result into a short
 * code ({@link org.noroshi.ui.welcome.SelfCheckCode}) that an applicant pastes into the form; the code says what was found
 * and identifies nobody. The only address in the QR code is the configured public one (article 13-1).
 *
 * <p>It knows no members and shows nothing of the board.
 */
package org.noroshi.ui.welcome;
