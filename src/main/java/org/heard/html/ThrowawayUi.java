package org.heard.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.HasUrlParameterFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The UI that one page is built in. Where a listener navigates, the target is remembered and answered with a redirect
 * instead of being built here: the browser asks for it in a moment.
 */
class ThrowawayUi extends UI {

    private @Nullable Location wanted;

    /** Where the first listener that navigated wanted to go. */
    Optional<Location> wanted() {
        return Optional.ofNullable(wanted);
    }

    @Override
    public void navigate(String location, QueryParameters query) {
        want(new Location(location, query));
    }

    @Override
    public <T, C extends Component & HasUrlParameter<T>> Optional<C> navigate(
            Class<? extends C> target, T parameter, QueryParameters query) {
        want(new Location(routes().getUrl(target, HasUrlParameterFormat.getParameters(parameter)), query));
        return Optional.empty();
    }

    @Override
    public <C extends Component> Optional<C> navigate(
            Class<? extends C> target, RouteParameters parameters, QueryParameters query) {
        want(new Location(routes().getUrl(target, parameters), query));
        return Optional.empty();
    }

    @Override
    public <T extends Component> Optional<T> navigate(Class<? extends T> target, QueryParameters query) {
        want(new Location(routes().getUrl(target, RouteParameters.empty()), query));
        return Optional.empty();
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(getInternals().getRouter().getRegistry());
    }

    private void want(Location location) {
        if (wanted == null) {
            wanted = location;
        }
    }
}
