package org.heard.format.production;

import org.heard.format.Delivery;
import org.heard.format.Delivery.Way;

/** Who gets a file or a link as a mail, without anyone at the council. */
final class ByMail {

    private ByMail() {}

    static boolean goes(Delivery delivery) {
        return delivery.way() == Way.EMAIL
                || delivery.way() == Way.CARER && !delivery.email().isEmpty();
    }
}
