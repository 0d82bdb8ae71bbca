package org.heard.format.production.desk;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.heard.format.production.ProductionRefusal;
import org.heard.language.Messages;
import org.jspecify.annotations.Nullable;

/** Pounds and pence. */
final class Money {

    private Money() {}

    /** "£1,250.00". */
    static String text(Locale language, long pence) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Messages.formatLocale(language));
        format.setCurrency(Currency.getInstance("GBP"));
        return format.format(BigDecimal.valueOf(pence, 2));
    }

    /** A field for pounds, with an amount in pence if there is one. */
    static BigDecimalField field(String label, Optional<Long> pence) {
        var field = new BigDecimalField(label);
        field.setPrefixComponent(new Span("£"));
        pence.map(value -> BigDecimal.valueOf(value, 2)).ifPresent(field::setValue);
        return field;
    }

    /**
     * What was typed, in pence, or null when nothing was.
     *
     * @throws ProductionRefusal if it is no amount of pounds and pence
     */
    static @Nullable Long pence(BigDecimalField field) {
        BigDecimal value = field.getValue();
        if (field.isInvalid()) {
            throw new ProductionRefusal("production.refusal.money");
        }
        if (value == null) {
            return null;
        }
        try {
            return value.movePointRight(2).longValueExact();
        } catch (ArithmeticException partsOfAPenny) {
            throw new ProductionRefusal("production.refusal.money");
        }
    }
}
