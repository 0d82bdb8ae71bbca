package org.heard.format.production;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a thing, what it costs and when it should come.
 *
 * @param supplier who makes it, or null for the house
 * @param quotePence what it was said to cost, in pence, or null when that is not known
 * @param costPence what it cost, in pence, or null when that is not known
 * @param expectedOn the day on which it should come, or null before it is ordered
 */
@Embeddable
public record JobOrder(
        @Nullable UUID supplier,
        @Nullable Long quotePence,
        @Nullable Long costPence,
        @Nullable LocalDate expectedOn) {

    /** Nobody was asked yet. */
    static final JobOrder NONE = new JobOrder(null, null, null, null);

    /** @throws ProductionRefusal if an amount is less than nothing */
    public JobOrder {
        if (quotePence != null && quotePence < 0 || costPence != null && costPence < 0) {
            throw new ProductionRefusal("production.refusal.money");
        }
    }

    JobOrder askedOf(Supplier.Id who) {
        return new JobOrder(who.value(), quotePence, costPence, expectedOn);
    }

    JobOrder placed(Supplier.@Nullable Id who, @Nullable Long pence, LocalDate expected) {
        return new JobOrder(who == null ? null : who.value(), pence, costPence, expected);
    }

    JobOrder expected(LocalDate day) {
        return new JobOrder(supplier, quotePence, costPence, day);
    }

    JobOrder cost(@Nullable Long pence) {
        return new JobOrder(supplier, quotePence, pence, expectedOn);
    }

    /** Who makes it, if it is not made in the house. */
    public Optional<Supplier.Id> who() {
        return Optional.ofNullable(supplier).map(Supplier.Id::new);
    }

    /** What it was said to cost, in pence. */
    public Optional<Long> quote() {
        return Optional.ofNullable(quotePence);
    }

    /** What it cost, in pence. */
    public Optional<Long> cost() {
        return Optional.ofNullable(costPence);
    }

    /** The day on which it should come from whoever makes it. */
    public Optional<LocalDate> expected() {
        return Optional.ofNullable(expectedOn);
    }
}
