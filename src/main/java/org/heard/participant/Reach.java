package org.heard.participant;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person can be reached. Where she is reached through her carer, e-mail, phone and address are the carer's.
 *
 * @param channel how, or null while she has not said so
 * @param email an e-mail address, or an empty text
 * @param phone a number as people write it, or an empty text
 * @param address a postal address, a line each, or an empty text
 * @param carer the carer's name, or an empty text
 */
public record Reach(@Nullable Channel channel, String email, String phone, String address, String carer) {

    /** The longest number that is taken, with spaces and remarks such as "after six". */
    public static final int MAX_PHONE = 60;
    /** The longest postal address that is taken. */
    public static final int MAX_ADDRESS = 500;
    /** The longest name that is taken. */
    public static final int MAX_NAME = 200;

    private static final int FEWEST_DIGITS = 7;

    /** Nothing said yet. */
    public static Reach unknown() {
        return new Reach(null, "", "", "", "");
    }

    /** Whether there are enough digits to call. */
    public static boolean isPhone(String text) {
        return text.length() <= MAX_PHONE
                && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /** The same with another channel; what belongs to no channel any more is forgotten when the details are given. */
    public Reach by(Channel other) {
        return new Reach(other, email, phone, address, carer);
    }

    /** How messages really go: through a carer, by the first of e-mail, phone and letter that is known. */
    public Optional<Channel> way() {
        if (channel != Channel.CARER) {
            return Optional.ofNullable(channel).filter(this::has);
        }
        return Stream.of(Channel.EMAIL, Channel.PHONE, Channel.LETTER)
                .filter(this::has)
                .findFirst();
    }

    private boolean has(Channel way) {
        return switch (way) {
            case EMAIL -> !email.isEmpty();
            case TEXT_MESSAGE, PHONE, TEXT_RELAY -> !phone.isEmpty();
            case LETTER -> !address.isEmpty();
            case CARER -> false;
        };
    }

    /** Whether everything is there that a message needs. */
    public boolean isComplete() {
        return way().isPresent();
    }

    /** Whether messages go out without anyone at the council seeing them off. */
    public boolean isAutomatic() {
        return way().equals(Optional.of(Channel.EMAIL));
    }

    /** Whether messages go the same way to the same address. */
    public boolean isReachedAs(Reach other) {
        return way().equals(other.way()) && target().equals(other.target());
    }

    private String target() {
        return way().map(way -> switch (way) {
                    case EMAIL -> email.strip().toLowerCase(Locale.ROOT);
                    case TEXT_MESSAGE, PHONE, TEXT_RELAY -> phone.replaceAll("\\D", "");
                    case LETTER -> address;
                    case CARER -> "";
                })
                .orElse("");
    }

    /** Whether she is reached by her own e-mail address. */
    public boolean isOwnEmail() {
        return channel == Channel.EMAIL;
    }
}
