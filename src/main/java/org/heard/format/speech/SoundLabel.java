package org.heard.format.speech;

import java.util.Locale;

/** What a sound file says of itself. */
public record SoundLabel(String title, String publisher, Locale language) {}
