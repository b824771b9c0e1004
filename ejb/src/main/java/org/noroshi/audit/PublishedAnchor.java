package org.noroshi.audit;

import java.time.LocalDate;

/**
 * The signed head of a day, as everybody may have it.
 *
 * @param number of the anchor, from 1
 * @param day in Japan
 * @param link number of the last link of the chain
 * @param hash of that link, in hexadecimal digits
 * @param signature Ed25519, in Base64
 * @param publicKey in PEM
 * @param statement what was signed, to the letter
 */
public record PublishedAnchor(
        long number, LocalDate day, long link, String hash, String signature, String publicKey, String statement) {}
