package org.heard.format.speech;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;

/** Times of the day in words, by the clock of twelve hours. */
final class SpokenTime {

    private static final int NOON = 12;

    private final SpeechWords words;
    private final SpokenNumber numbers;
    private final TreeMap<Integer, String> parts = new TreeMap<>();

    SpokenTime(SpeechWords words, SpokenNumber numbers) {
        this.words = words;
        this.numbers = numbers;
        for (Map.Entry<String, String> part : words.all("time.").entrySet()) {
            if (part.getKey().endsWith(".hour")) {
                String from = part.getKey().replace(".hour", "");
                parts.put(Integer.parseInt(from), "time." + from);
            }
        }
    }

    /** @param found hour, minutes after a colon or after a dot if there are any, and the a or p of am and pm if it is there */
    String say(MatchResult found) {
        int hour = Integer.parseInt(found.group(1));
        String written = found.group(2) != null ? found.group(2) : found.group(3);
        int minutes = written == null ? 0 : Integer.parseInt(written);
        if (hour > 24 || minutes > 59) {
            return found.group();
        }
        boolean afternoon = "p".equals(found.group(4));
        hour = found.group(4) == null ? hour % 24 : hour % NOON + (afternoon ? NOON : 0);
        if (minutes == 0 && hour % NOON == 0) {
            return words.get(hour == 0 ? "time.midnight" : "time.noon");
        }
        String part = parts.floorEntry(hour).getValue();
        String said = hour(hour % NOON == 0 ? NOON : hour % NOON);
        return minutes == 0 ? words.say(part + ".hour", said) : words.say(part + ".minutes", said, minutes(minutes));
    }

    private String hour(int hour) {
        List<String> hours = words.list("hours");
        return hours.isEmpty() ? numbers.amount(Integer.toString(hour)) : hours.get(hour - 1);
    }

    private String minutes(int minutes) {
        String said = numbers.amount(Integer.toString(minutes));
        return minutes < 10 ? (words.find("minutes.zero").orElse("") + " " + said).strip() : said;
    }
}
