package org.heard.consultation.importing;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Which cells hold dates: a workbook keeps a date as a number of days and shows it as one by its style. */
final class DateStyles {

    private final @Nullable StylesTable styles;
    private final boolean startsIn1904;
    private final Map<Integer, Boolean> known = new HashMap<>();

    DateStyles(@Nullable StylesTable styles, boolean startsIn1904) {
        this.styles = styles;
        this.startsIn1904 = startsIn1904;
    }

    /** The date in a cell with this number and style, if its style is one of dates. */
    Optional<DateText> date(double number, int style) {
        if (!known.computeIfAbsent(style, this::isDate) || !DateUtil.isValidExcelDate(number)) {
            return Optional.empty();
        }
        LocalDateTime value = DateUtil.getLocalDateTime(number, startsIn1904, true);
        return Optional.ofNullable(value)
                .filter(date -> date.getYear() > 1900 && date.getYear() < 3000)
                .map(DateText::of);
    }

    private boolean isDate(int style) {
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle found = styles.getStyleAt(style);
        return found != null && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
    }
}
