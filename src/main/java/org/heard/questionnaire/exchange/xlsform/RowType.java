package org.heard.questionnaire.exchange.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of the survey sheet is, in any of the spellings that pyxform reads (its {@code aliases.py} and
 * {@code question_type_dictionary.py}).
 *
 * @param kind what it is
 * @param list the list of choices, empty where it has none
 * @param other whether "other" is added to the choices
 */
record RowType(Kind kind, String list, boolean other) {

    /** What rows can be. */
    enum Kind {
        BEGIN_GROUP,
        BEGIN_REPEAT,
        END,
        SELECT_ONE,
        SELECT_MULTIPLE,
        RANK,
        EXTERNAL,
        FROM_FILE,
        TEXT,
        INTEGER,
        DECIMAL,
        RANGE,
        DATE,
        DATE_TIME,
        TIME,
        NOTE,
        ACKNOWLEDGE,
        PLACE,
        BARCODE,
        VOICE,
        VIDEO,
        FILE,
        /** A line or a field on a map: nothing that Heard asks for in a questionnaire. */
        UPLOAD,
        CALCULATE,
        /** What the other program notes by itself, such as the time and the telephone. */
        WORKINGS,
        UNKNOWN
    }

    private static final Pattern SELECT = Pattern.compile("(?<how>select_one_from_file|select one from file"
            + "|select_multiple_from_file|select multiple from file|add select one prompt using"
            + "|add select multiple prompt using|select all that apply from|select one from|select_one_external"
            + "|select one external|select one using|select multiple from|select multiple using|select1|select_one"
            + "|select one|select_multiple|select multiple|select all that apply|rank)\\s+(?<list>.+?)"
            + "(?<other>\\s+(or specify other|or_other|or other))?");

    private static final Pattern BEGIN =
            Pattern.compile("begin[\\s_]+(?<what>group|repeat|lgroup|loop|looped group)(\\s.*)?");
    private static final Pattern END = Pattern.compile("end[\\s_]+(group|repeat|lgroup|loop|looped group)");

    private static final Map<String, Kind> PLAIN = Map.ofEntries(
            Map.entry("text", Kind.TEXT),
            Map.entry("string", Kind.TEXT),
            Map.entry("integer", Kind.INTEGER),
            Map.entry("int", Kind.INTEGER),
            Map.entry("decimal", Kind.DECIMAL),
            Map.entry("percentage", Kind.INTEGER),
            Map.entry("number of days in last month", Kind.INTEGER),
            Map.entry("number of days in last six months", Kind.INTEGER),
            Map.entry("number of days in last year", Kind.INTEGER),
            Map.entry("range", Kind.RANGE),
            Map.entry("date", Kind.DATE),
            Map.entry("datetime", Kind.DATE_TIME),
            Map.entry("date time", Kind.DATE_TIME),
            Map.entry("time", Kind.TIME),
            Map.entry("note", Kind.NOTE),
            Map.entry("acknowledge", Kind.ACKNOWLEDGE),
            Map.entry("trigger", Kind.ACKNOWLEDGE),
            Map.entry("geopoint", Kind.PLACE),
            Map.entry("gps", Kind.PLACE),
            Map.entry("location", Kind.PLACE),
            Map.entry("barcode", Kind.BARCODE),
            Map.entry("geotrace", Kind.UPLOAD),
            Map.entry("geoshape", Kind.UPLOAD),
            Map.entry("image", Kind.FILE),
            Map.entry("photo", Kind.FILE),
            Map.entry("picture", Kind.FILE),
            Map.entry("audio", Kind.VOICE),
            Map.entry("video", Kind.VIDEO),
            Map.entry("file", Kind.FILE),
            Map.entry("calculate", Kind.CALCULATE),
            Map.entry("hidden", Kind.CALCULATE),
            Map.entry("select_one", Kind.SELECT_ONE),
            Map.entry("select one", Kind.SELECT_ONE),
            Map.entry("select_multiple", Kind.SELECT_MULTIPLE),
            Map.entry("select all that apply", Kind.SELECT_MULTIPLE),
            Map.entry("rank", Kind.RANK));

    private static final Pattern WORKINGS = Pattern.compile(
            "(uri:)?(start|end|today|deviceid|subscriberid|simserial|simid|imei"
                    + "|phonenumber|phone number|username|email|audit|start time|end time|device id|subscriber id|sim id"
                    + "|start-geopoint|background-audio|background-geopoint|xml-external|csv-external|xml_external|csv_external)");

    static RowType of(String typed) {
        String type = typed.strip().replaceAll("\\s+", " ");
        String small = type.toLowerCase(Locale.ROOT);
        Matcher begin = BEGIN.matcher(small);
        if (begin.matches()) {
            return plain(begin.group("what").equals("group") ? Kind.BEGIN_GROUP : Kind.BEGIN_REPEAT);
        }
        if (END.matcher(small).matches()) {
            return plain(Kind.END);
        }
        Matcher select = SELECT.matcher(small);
        if (select.matches()) {
            String list = type.substring(select.start("list"), select.end("list"));
            return new RowType(select(select.group("how"), list), list, select.group("other") != null);
        }
        String bare = small.replaceFirst("^(add|q|get) ", "").replaceFirst(" prompt$", "");
        if (WORKINGS.matcher(bare.replaceFirst("^end time$", "end")).matches()) {
            return plain(Kind.WORKINGS);
        }
        return plain(PLAIN.getOrDefault(bare, small.startsWith("osm") ? Kind.UPLOAD : Kind.UNKNOWN));
    }

    private static RowType plain(Kind kind) {
        return new RowType(kind, "", false);
    }

    private static Kind select(String how, String list) {
        if (how.contains("file") || list.contains("${")) {
            return Kind.FROM_FILE;
        }
        if (how.contains("external")) {
            return Kind.EXTERNAL;
        }
        if (how.equals("rank")) {
            return Kind.RANK;
        }
        return how.contains("multiple") || how.contains("all that apply") ? Kind.SELECT_MULTIPLE : Kind.SELECT_ONE;
    }

    boolean isSelect() {
        return kind == Kind.SELECT_ONE || kind == Kind.SELECT_MULTIPLE || kind == Kind.RANK || kind == Kind.EXTERNAL;
    }
}
