package org.heard.response.ui;

import org.heard.html.form.Form;
import org.heard.language.Dates;
import org.heard.response.Drafts;

/** For somebody who has begun an answer and comes with the code that gives her more time for it (F2). */
class MoreTimeStep extends Step {

    MoreTimeStep(Journey journey, Words words, Drafts drafts) {
        super(journey, words);
        Journey.More more = journey.moreToTake().orElseThrow();
        var form = new Form("more");
        add(form.summary());
        top().forEach(this::add);
        String until = Dates.dateTime(journey.language(), more.given().until());
        add(para("response.more.take", until));
        form.submit("take", getTranslation("response.more.go"), () -> {
            drafts.takeMoreTime(journey.key(), more.given());
            journey.goWithMoreTime();
        });
        add(form);
        bottom().forEach(this::add);
    }

    @Override
    String heading() {
        return getTranslation("response.return.title");
    }
}
