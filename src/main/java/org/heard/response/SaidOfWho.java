package org.heard.response;

import org.heard.response.Capacity.Detail;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a person said about as whom she answers, in whichever capacity: one that is chosen by a slip and put
 * right again has lost nothing. Only what fits the capacity is ever sent.
 */
record SaidOfWho(String organisation, String people, Speaking speaking) {

    static SaidOfWho of(AnsweringAs who) {
        return new SaidOfWho(who.organisation(), who.people(), who.speaking());
    }

    /** The same with what was said now; what cannot be said in that capacity stays as it was. */
    SaidOfWho and(AnsweringAs who) {
        Speaking now = who.speaking();
        boolean forMany = who.asks(Detail.ORGANISATION);
        boolean helped = who.asks(Detail.HELP);
        return new SaidOfWho(
                forMany ? who.organisation() : organisation,
                forMany ? who.people() : people,
                new Speaking(
                        helped ? now.help() : speaking.help(),
                        helped ? now.helper() : speaking.helper(),
                        who.asks(Detail.VIEW) ? now.view() : speaking.view(),
                        who.asks(Detail.BASIS) ? now.basis() : speaking.basis(),
                        forMany ? now.gathered() : speaking.gathered()));
    }

    AnsweringAs in(@Nullable Capacity capacity) {
        return new AnsweringAs(capacity, organisation, people, speaking);
    }

    @Override
    public String toString() {
        return "as whom somebody answers";
    }
}
