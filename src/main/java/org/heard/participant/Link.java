package org.heard.participant;

/**
 * What opens something that belongs to one person, in the address of a link or typed from a letter.
 *
 * @param code four groups of letters and digits: 72 bits, which nobody guesses
 * @param hash what it is found by
 */
record Link(String code, String hash) {}
