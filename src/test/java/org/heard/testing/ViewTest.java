package org.heard.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.account.Role;
import org.heard.account.SignedIn;
import org.heard.account.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** Views, driven on the server without a browser; find components with Karibu's {@code LocatorJ}. */
public abstract class ViewTest extends PortalTest {

    private static final Routes ROUTES = new Routes(annotatedWith(Route.class), errorTargets(), true);

    @Autowired
    private ApplicationContext context;

    private static Set<Class<? extends Component>> annotatedWith(Class<? extends Annotation> annotation) {
        return scan(new AnnotationTypeFilter(annotation)).collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends HasErrorParameter<?>>> errorTargets() {
        return scan(new AssignableTypeFilter(HasErrorParameter.class))
                .map(type -> (Class<? extends HasErrorParameter<?>>) type)
                .collect(Collectors.toSet());
    }

    // Karibu's own search passes over views that are not public
    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends Component>> scan(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.heard").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> (Class<? extends Component>) type);
    }

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        speak(Locale.ENGLISH);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Chooses the language of the pages that follow. */
    protected void speak(Locale language) {
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().setLocale(language);
    }

    /** All the text of the page that is open, its shell included. */
    protected String pageText() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .getTextRecursively();
    }

    /** Signs a member of staff in with these roles, without the sign-in page. */
    protected void signIn(String email, String... roles) {
        var authorities = Arrays.stream(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        var id = new StaffMember.Id(UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)));
        Set<Role> held = Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
        var person = new UsernamePasswordAuthenticationToken(new SignedIn(id, email, held), "", authorities);
        SecurityContextHolder.getContext().setAuthentication(person);
        // pages ask the request who may open them
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        var fake = (FakeRequest) request;
        fake.setUserPrincipalInt(person);
        fake.setUserInRole((principal, role) -> List.of(roles).contains(role));
    }

    /** Enters a value as a person does, who cannot change what is read-only. */
    protected static <T> void enter(HasValue<?, T> field, T value) {
        assertThat(field.isReadOnly()).isFalse();
        field.setValue(value);
    }

    /** Clicks the button with this text. */
    protected static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** The text area with this label. */
    protected static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
