package org.heard.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.heard.html.form.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Builds a view in a UI that lives as long as the request, plays a posted form into it, and writes it down. */
@Service
class PageRenderer implements VaadinServiceInitListener {

    private final DocumentWriter documents;
    private final ErrorPages errors;
    private @Nullable VaadinServletService service;

    PageRenderer(DocumentWriter documents, ErrorPages errors) {
        this.documents = documents;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = (VaadinServletService) event.getSource();
    }

    /** What a request comes to. */
    sealed interface Answer {

        /** A page, and whether it may use microphone and camera. */
        record Written(int status, String html, boolean recording) implements Answer {}

        /** Somewhere else, from the root of the site. */
        record SeeOther(String address) implements Answer {}

        /** A draft was saved in passing. */
        record Saved(Form.Autosaved draft) implements Answer {}
    }

    Answer render(HttpServletRequest request, HttpServletResponse response, PageRequest page) {
        return inUi(request, response, page, ui -> build(ui, page));
    }

    Answer renderError(HttpServletRequest request, HttpServletResponse response, PageRequest page, ErrorStatus status) {
        return inUi(request, response, page, ui -> {
            Component content = errors.page(status);
            ui.getElement().appendChild(content.getElement());
            String html = documents.write(page, errors.title(status), false, List.of(), content.getElement());
            return new Answer.Written(status.code(), html, false);
        });
    }

    /** Which view answers for a path, if any does. */
    Optional<Class<? extends Component>> viewFor(PageRequest page) {
        var registry = service().getRouter().getRegistry();
        var target = registry.getNavigationRouteTarget(page.location().getPath());
        return target.hasTarget()
                ? Optional.of(Objects.requireNonNull(target.getRouteTarget()).getTarget())
                : Optional.empty();
    }

    /** The route that leads to a page, with the names of what stands in its address: what stands there may be a secret. */
    String routeFor(PageRequest page) {
        try {
            return viewFor(page)
                    .flatMap(view -> service().getRouter().getRegistry().getTemplate(view))
                    .orElse("no route");
        } catch (RuntimeException noAddress) {
            return "no route";
        }
    }

    private Answer build(ThrowawayUi ui, PageRequest page) {
        Page said = Page.start(ui, page.posted());
        int status = ui.getInternals().getRouter().navigate(ui, page.location(), NavigationTrigger.PAGE_LOAD);
        said.throwFailure();
        Optional<Answer> elsewhere = elsewhere(ui, page, said);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        var chain = ui.getInternals().getActiveRouterTargetsChain();
        Component root = (Component) chain.getLast();
        boolean refused = false;
        if (page.posted() != null) {
            Optional<Replay> replay = Replay.of(root, page.posted());
            if (replay.isPresent()) {
                Form form = replay.get().form();
                replay.get().fill();
                if (page.posted().has("autosave") && form.autosave().isPresent()) {
                    return new Answer.Saved(form.autosave().get().get());
                }
                replay.get().press();
                elsewhere = elsewhere(ui, page, said);
                if (elsewhere.isPresent()) {
                    return elsewhere.get();
                }
                refused = form.isRefused();
            }
            status = status != 200 ? status : refused ? 422 : replay.isPresent() ? 200 : 409;
        }
        String html = documents.write(page, title(ui), refused, said.scripts(), root.getElement());
        return new Answer.Written(said.status() != 200 ? said.status() : status, html, said.isRecording());
    }

    private static String title(UI ui) {
        return Objects.requireNonNullElse(ui.getInternals().getTitle(), "");
    }

    private static Optional<Answer> elsewhere(ThrowawayUi ui, PageRequest page, Page said) {
        if (said.redirect().isPresent()) {
            return Optional.of(new Answer.SeeOther(said.redirect().get()));
        }
        Optional<Location> wanted = ui.wanted();
        if (wanted.isPresent()) {
            String target = wanted.get().getPathWithQueryParameters();
            String path = target.equals(".") ? "" : target;
            return Optional.of(new Answer.SeeOther(page.base() + path));
        }
        String here = ui.getInternals().getActiveViewLocation().getPath();
        if (!here.equals(page.location().getPath())) {
            // a view that was entered sent the person on
            String there = ui.getInternals().getActiveViewLocation().getPathWithQueryParameters();
            return Optional.of(new Answer.SeeOther(page.base() + (there.equals(".") ? "" : there)));
        }
        return Optional.empty();
    }

    private Answer inUi(
            HttpServletRequest request,
            HttpServletResponse response,
            PageRequest page,
            Function<ThrowawayUi, Answer> work) {
        VaadinServletService vaadin = service();
        Map<Class<?>, CurrentInstance> before = CurrentInstance.getInstances();
        var vaadinRequest = new VaadinServletRequest(new ReadRequest(request, page.query()), vaadin);
        var vaadinResponse = new VaadinServletResponse(response, vaadin);
        var session = new VaadinSession(vaadin);
        var memory = new MemorySession(vaadin.getServiceName());
        memory.lock().lock();
        session.refreshTransients(memory, vaadin);
        try {
            CurrentInstance.set(VaadinService.class, vaadin);
            CurrentInstance.set(VaadinRequest.class, vaadinRequest);
            CurrentInstance.set(VaadinResponse.class, vaadinResponse);
            VaadinSession.setCurrent(session);
            session.setLocale(page.language());
            var ui = new ThrowawayUi();
            ui.getInternals().setSession(session);
            ui.setLocale(page.language());
            UI.setCurrent(ui);
            ui.doInit(vaadinRequest, session.getNextUIid(), "page");
            session.addUI(ui);
            vaadin.fireUIInitListeners(ui);
            return work.apply(ui);
        } finally {
            // Flow holds them by weak references only
            Reference.reachabilityFence(vaadinRequest);
            Reference.reachabilityFence(vaadinResponse);
            session.unlock();
            CurrentInstance.clearAll();
            CurrentInstance.restoreInstances(before);
        }
    }

    private VaadinServletService service() {
        if (service == null) {
            throw new IllegalStateException("Flow has not started yet");
        }
        return service;
    }
}
