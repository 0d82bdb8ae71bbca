package org.heard.format.production;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.database.JsonColumn;
import org.heard.participant.InformationFormat;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Somebody who makes formats for the council. */
@Entity
public class Supplier {

    /** The longest time that a supplier can be said to take, in working days. */
    public static final int MOST_DAYS = 120;
    /** The longest name. */
    public static final int MAX_NAME = 200;

    /** Names a supplier. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
        /** A new name that nothing else has. */
        public static Id random() {
            return new Id(UUID.randomUUID());
        }
    }

    /** Whom to ask there; kept sealed. */
    public record Contact(String name, String email, String phone) {}

    /**
     * What staff write down about a supplier.
     *
     * @param name what it is called
     * @param crafts what it makes
     * @param languages the tags of the languages that it translates into
     * @param turnaround the working days that it takes from the order on
     * @param unitPence the price of one unit in pence, if there is one
     * @param prices what a unit is, and whatever else there is to know about prices
     * @param contact whom to ask
     * @param active whether it is asked any more
     */
    public record Entry(
            String name,
            Set<Craft> crafts,
            List<String> languages,
            int turnaround,
            @Nullable Long unitPence,
            String prices,
            Contact contact,
            boolean active) {

        /** @throws ProductionRefusal if the name or what it makes is missing, or it takes no possible time */
        public Entry {
            if (name.isBlank() || name.length() > MAX_NAME) {
                throw new ProductionRefusal("production.refusal.name");
            }
            if (crafts.isEmpty()) {
                throw new ProductionRefusal("production.refusal.crafts");
            }
            if (turnaround < 1 || turnaround > MOST_DAYS) {
                throw new ProductionRefusal("production.refusal.turnaround");
            }
            if (unitPence != null && unitPence < 0) {
                throw new ProductionRefusal("production.refusal.money");
            }
            crafts = Set.copyOf(crafts);
            languages = List.copyOf(languages);
        }
    }

    @EmbeddedId
    private Id id;

    private String name;

    @Convert(converter = CraftsColumn.class)
    private Set<Craft> crafts;

    @Convert(converter = LanguagesColumn.class)
    private List<String> languages;

    private int turnaround;
    private @Nullable Long unitPence;
    private String prices;

    @Convert(converter = ContactColumn.class)
    private Contact contact;

    private boolean active;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Supplier() {}

    @SuppressWarnings("NullAway") // the rest is set by what is written
    Supplier(Id id, Entry entry) {
        this.id = id;
        write(entry);
    }

    void write(Entry entry) {
        name = entry.name().strip();
        crafts = entry.crafts();
        languages = entry.languages();
        turnaround = entry.turnaround();
        unitPence = entry.unitPence();
        prices = entry.prices();
        contact = entry.contact();
        active = entry.active();
    }

    public Id id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The working days that it takes from the order on. */
    public int turnaround() {
        return turnaround;
    }

    public boolean isActive() {
        return active;
    }

    /** All that is written down about it. */
    public Entry entry() {
        return new Entry(name, crafts, languages, turnaround, unitPence, prices, contact, active);
    }

    /** The price of one unit in pence, if there is one. */
    public Optional<Long> unitPence() {
        return Optional.ofNullable(unitPence);
    }

    /** For optimistic locking. */
    public long version() {
        return version;
    }

    /** Whether it can be asked to make a thing. A translator who names languages is asked for those only. */
    public boolean makes(Wanted wanted) {
        return active
                && Craft.of(wanted)
                        .map(craft -> crafts.contains(craft) && (craft != Craft.TRANSLATION || translatesInto(wanted)))
                        .orElse(true);
    }

    private boolean translatesInto(Wanted wanted) {
        return wanted.format() == InformationFormat.STANDARD
                && (languages.isEmpty() || languages.contains(wanted.language()));
    }

    @Converter
    static class CraftsColumn extends JsonColumn<Set<Craft>> {
        CraftsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class LanguagesColumn extends JsonColumn<List<String>> {
        LanguagesColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class ContactColumn extends SealedJson<Contact> {
        ContactColumn(Seal seal) {
            super(seal, Contact.class);
        }
    }
}
