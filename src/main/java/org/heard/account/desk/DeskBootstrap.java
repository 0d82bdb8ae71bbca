package org.heard.account.desk;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.heard.account.DeskHeaders;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.privacy.SecretToken;
import org.heard.site.Assets;
import org.jsoup.nodes.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes Flow's own page and messages speak the person's language and look like Heard. */
@Component
class DeskBootstrap implements VaadinServiceInitListener {

    private final Languages languages;
    private final Messages messages;
    private final Assets assets;

    DeskBootstrap(Languages languages, Messages messages, @Lazy Assets assets) {
        this.languages = languages;
        this.messages = messages;
        this.assets = assets;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::begin);
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.addIndexHtmlRequestListener(this::page);
    }

    private void begin(SessionInitEvent event) {
        event.getSession().setLocale(languages.negotiate((VaadinServletRequest) event.getRequest()));
        event.getSession().setErrorHandler(new DeskProblems());
    }

    private void page(IndexHtmlResponse index) {
        Locale language = languages.negotiate((VaadinServletRequest) index.getVaadinRequest());
        // the language may have been changed on the public pages since the session began
        VaadinSession.getCurrent().setLocale(language);
        var document = index.getDocument();
        document.child(0).attr("lang", language.toLanguageTag()).attr("dir", languages.direction(language));
        document.title(messages.get(language, "desk.name"));
        Element head = document.head();
        head.select("meta[name=viewport]").attr("content", "width=device-width, initial-scale=1");
        link(head, "icon", assets.address("icon.svg"));
        link(head, "stylesheet", assets.address("desk.css"));
        document.body().appendElement("noscript").appendElement("p").text(messages.get(language, "desk.noscript"));
        strictPolicy(index);
    }

    /** Scripts that stand in the page itself run by a word that changes with each page. */
    private static void strictPolicy(IndexHtmlResponse index) {
        String word = SecretToken.random().text();
        index.getDocument().select("script").attr("nonce", word);
        index.getVaadinResponse().setHeader("Content-Security-Policy", DeskHeaders.policy(word));
    }

    private static void link(Element head, String rel, String address) {
        head.appendElement("link").attr("rel", rel).attr("href", address);
    }

    private SystemMessages systemMessages(Locale locale) {
        Locale language = languages.byTag(locale.getLanguage()).orElse(languages.first());
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.get(language, "desk.session.expired.title"));
        texts.setSessionExpiredMessage(messages.get(language, "desk.session.expired.text"));
        texts.setSessionExpiredURL("/desk/sign-in?idle");
        texts.setInternalErrorCaption(messages.get(language, "desk.failed.title"));
        texts.setInternalErrorMessage(messages.get(language, "desk.failed.text"));
        texts.setCookiesDisabledCaption(messages.get(language, "desk.cookies.title"));
        texts.setCookiesDisabledMessage(messages.get(language, "desk.cookies.text"));
        return texts;
    }
}
