package org.heard.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nothing that the desk can change is left without saying who may change it. */
class DeskRightsTest extends PortalTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.heard");

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void nobody_is_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatever_a_desk_page_changes_is_guarded_by_a_role() {
        var open = new TreeSet<String>();
        deskClasses()
                .flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().resolveMember()),
                        type.getMethodReferencesFromSelf().stream()
                                .map(reference -> reference.getTarget().resolveMember())))
                .flatMap(Optional::stream)
                .map(JavaMethod::reflect)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> isBean(method.getDeclaringClass()) && changes(method))
                .filter(method -> guard(method) == null)
                .forEach(method -> open.add(method.getDeclaringClass().getSimpleName() + "." + method.getName()));

        assertThat(open).isEmpty();
    }

    @Test
    void every_desk_page_says_who_may_open_it() {
        assertThat(deskClasses().filter(type -> type.isAnnotatedWith(Route.class)))
                .isNotEmpty()
                .allMatch(type -> type.isAnnotatedWith(RolesAllowed.class)
                        || type.isAnnotatedWith(PermitAll.class)
                        || type.isAnnotatedWith(DenyAll.class));
    }

    @Test
    void desk_services_guard_all_that_they_offer_and_the_guard_is_awake() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("nobody", "", List.of()));
        var guarded = new TreeSet<String>();
        for (String name : context.getBeanDefinitionNames()) {
            Class<?> type = context.getType(name);
            if (type == null || !type.getName().startsWith("org.heard.")) {
                continue;
            }
            Class<?> own = type.getName().contains("$$") ? type.getSuperclass() : type;
            for (Method method : own.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && guard(method) != null) {
                    guarded.add(own.getSimpleName());
                    Object bean = context.getBean(name);
                    assertThat(AopUtils.isAopProxy(bean)).as(name).isTrue();
                    assertThatThrownBy(() -> call(bean, method))
                            .as(own.getSimpleName() + "." + method.getName())
                            .isInstanceOf(AccessDeniedException.class);
                }
            }
        }
        assertThat(guarded)
                .contains("FormatDesk", "ParticipantDesk", "ConsultationEditing", "OutcomeDesk", "StaffAccounts");
    }

    private static void call(Object bean, Method method) throws Throwable {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(DeskRightsTest::nothing)
                .toArray();
        method.setAccessible(true);
        try {
            method.invoke(bean, nothing);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null;
    }

    private static Stream<JavaClass> deskClasses() {
        return PRODUCTION.stream()
                .filter(type -> type.getPackageName().matches("org\\.heard(\\.\\w+)+\\.desk(\\..*)?"));
    }

    private static boolean isBean(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, Component.class);
    }

    /** Whether it may write: in a transaction that is more than reading, and not on a page. */
    private static boolean changes(Method method) {
        Transactional own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        Transactional transaction = own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        return transaction != null && !transaction.readOnly();
    }

    private static PreAuthorize guard(Method method) {
        PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }
}
