package org.heard.format.video;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions in WebVTT, as far as it takes for a browser to show them: a head, and cues whose times run forward. */
final class Captions {

    private static final String TIME = "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern CUE = Pattern.compile("^" + TIME + "[ \\t]+-->[ \\t]+" + TIME + "(?:[ \\t].*)?$");

    private Captions() {}

    /** With line ends and a beginning as they have to be. */
    static String tidy(String typed) {
        return typed.replace("\uFEFF", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip() + "\n";
    }

    /** What part of a message key says what is wrong, or nothing. */
    static Optional<String> problem(String captions) {
        List<String> lines = captions.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT([ \\t].*)?")) {
            return Optional.of("captions-head");
        }
        long last = -1;
        int cues = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).contains("-->")) {
                continue;
            }
            Matcher cue = CUE.matcher(lines.get(i).strip());
            boolean said = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
            if (!cue.matches() || !said) {
                return Optional.of("captions-cue");
            }
            long from = millis(cue, 1);
            if (from < last || millis(cue, 5) <= from) {
                return Optional.of("captions-cue");
            }
            last = from;
            cues++;
        }
        return cues == 0 ? Optional.of("captions-none") : Optional.empty();
    }

    private static long millis(Matcher cue, int group) {
        long hours = cue.group(group) == null ? 0 : Long.parseLong(cue.group(group));
        return ((hours * 60 + Long.parseLong(cue.group(group + 1))) * 60 + Long.parseLong(cue.group(group + 2))) * 1000
                + Long.parseLong(cue.group(group + 3));
    }
}
