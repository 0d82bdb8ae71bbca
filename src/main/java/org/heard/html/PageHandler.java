package org.heard.html;

import com.vaadin.flow.component.Component;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.html.PageRenderer.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.HttpRequestHandler;

/** Answers requests for public pages: ready ones from the cache, others built anew, forms by replay. */
@Service
class PageHandler implements HttpRequestHandler {

    private final PageLanguages languages;
    private final DisplaySettings display;
    private final PageRenderer renderer;
    private final PageCache cache;
    private final PostLimit postLimit;
    private final PageFailure failure;
    private final FormFiles files;
    private final HtmlSettings settings;

    PageHandler(
            PageLanguages languages,
            DisplaySettings display,
            PageRenderer renderer,
            PageCache cache,
            PostLimit postLimit,
            PageFailure failure,
            FormFiles files,
            HtmlSettings settings) {
        this.languages = languages;
        this.display = display;
        this.renderer = renderer;
        this.cache = cache;
        this.postLimit = postLimit;
        this.failure = failure;
        this.files = files;
        this.settings = settings;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = new PageResponse(request, response);
        String path = request.getRequestURI();
        Optional<Locale> language = languageOf(path);
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> {
                    if (language.isPresent()) {
                        read(request, response, answer, page(request, language.get(), null));
                    } else {
                        sendToLanguage(request, answer, path);
                    }
                }
                case "POST" -> {
                    Locale spoken = language.orElseThrow(() -> new PageError(ErrorStatus.NOT_FOUND, "no language"));
                    post(request, response, answer, spoken);
                }
                default -> {
                    response.setHeader("Allow", "GET, HEAD, POST");
                    throw new PageError(ErrorStatus.METHOD_NOT_ALLOWED, request.getMethod());
                }
            }
        } catch (RuntimeException e) {
            failure.answer(request, response, failedPage(request, language), e);
        }
    }

    private PageRequest failedPage(HttpServletRequest request, Optional<Locale> language) {
        Locale spoken = language.orElseGet(() -> languages.negotiate(request));
        return new PageRequest(
                spoken, language.isPresent() ? below(request) : "", Map.of(), display.classNames(request), null);
    }

    private void read(HttpServletRequest request, HttpServletResponse response, PageResponse answer, PageRequest page)
            throws IOException {
        CachedPage kept = renderer.viewFor(page)
                .map(view -> view.getAnnotation(CachedPage.class))
                .orElse(null);
        if (kept == null) {
            write(answer, renderer.render(request, response, page));
            return;
        }
        // nothing else of the first visitor's address may stand on the page that everybody gets
        PageRequest everybodys = page.onlyWith(List.of(kept.parameters()));
        String key = everybodys.cacheKey();
        Optional<ReadyPage> ready = cache.get(key);
        if (ready.isPresent()) {
            answer.ready(ready.get());
            return;
        }
        long builtFrom = cache.generation();
        Answer built = renderer.render(request, response, everybodys);
        if (built instanceof Answer.Written(int status, String html, boolean recording)
                && status == 200
                && !recording) {
            ReadyPage fresh = ReadyPage.of(html);
            cache.put(key, fresh, builtFrom);
            answer.ready(fresh);
        } else {
            write(answer, built);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response, PageResponse answer, Locale language)
            throws IOException {
        if (CrossSite.isCrossSite(request, settings.address())) {
            throw new PageError(ErrorStatus.FORBIDDEN, "cross-site");
        }
        if (!postLimit.allows(request)) {
            response.setHeader("Retry-After", "60");
            throw new PageError(ErrorStatus.TOO_MANY_REQUESTS, "posts");
        }
        FormBody body = readForm(request, language);
        try {
            write(answer, renderer.render(request, response, page(request, language, body)));
        } finally {
            body.stored().forEach(files::drop);
        }
    }

    private FormBody readForm(HttpServletRequest request, Locale language) throws IOException {
        boolean takesFiles = MultipartBody.isOne(request)
                && renderer.viewFor(page(request, language, null))
                        .filter(view -> view.isAnnotationPresent(TakesFiles.class))
                        .isPresent();
        return takesFiles ? MultipartBody.read(request, settings, files) : FormBody.read(request, settings);
    }

    private static void write(PageResponse answer, Answer built) throws IOException {
        switch (built) {
            case Answer.Written(int status, String html, boolean recording) -> {
                if (recording) {
                    answer.allowRecording();
                }
                answer.personal(status, html);
            }
            case Answer.SeeOther(String address) -> answer.seeOther(address);
            case Answer.Saved(var draft) -> answer.saved(draft);
        }
    }

    /** An address without a language leads to the same address in the person's own. */
    private void sendToLanguage(HttpServletRequest request, PageResponse answer, String path) throws IOException {
        Locale language = languages.negotiate(request);
        PageRequest page = new PageRequest(language, decode(path.substring(1)), Map.of(), "", null);
        Optional<Class<? extends Component>> view = renderer.viewFor(page);
        if (view.isEmpty()) {
            throw new PageError(ErrorStatus.NOT_FOUND, "no such address");
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String rest = path.equals("/") ? "" : path.substring(1);
        answer.languageChosen(page.base() + rest + query);
    }

    private PageRequest page(HttpServletRequest request, Locale language, @Nullable FormBody body) {
        var page = new PageRequest(language, below(request), query(request), display.classNames(request), body);
        if (settings.passThrough().contains(page.location().getSegments().getFirst())) {
            // the desk has routes of its own, which are live and never written as pages
            throw new PageError(ErrorStatus.NOT_FOUND, "not a public page");
        }
        return page;
    }

    private Optional<Locale> languageOf(String path) {
        return languages.all().stream()
                .filter(language -> {
                    String start = "/" + language.toLanguageTag();
                    return path.equals(start) || path.startsWith(start + "/");
                })
                .findFirst();
    }

    private static String below(HttpServletRequest request) {
        String path = request.getRequestURI();
        int slash = path.indexOf('/', 1);
        String rest = slash < 0 ? "" : path.substring(slash + 1);
        return decode(rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new PageError(ErrorStatus.BAD_REQUEST, "address");
        }
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        var query = new LinkedHashMap<String, List<String>>();
        String text = request.getQueryString();
        if (text == null) {
            return query;
        }
        FormBody parsed = FormBody.parse(text.getBytes(StandardCharsets.UTF_8), 200);
        parsed.names().forEach(name -> query.put(name, new ArrayList<>(parsed.all(name))));
        return query;
    }
}
