package org.noroshi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Makes each bean that works with the database when the service starts. A bean that is first asked for while the server
 * stops, by a clock that strikes at that moment, would wait for a persistence unit that never comes back, and the server
 * would wait for the clock: {@code reload} and {@code undeploy} would hang.
 */
@Singleton
@Startup
@DependsOn("StartGate")
public class ReadyBeans {

    @Inject
    BeanManager beans;

    @PostConstruct
    void make() {
        Context all = beans.getContext(ApplicationScoped.class);
        working(beans).forEach(bean -> make(all, bean));
    }

    private <T> void make(Context all, Bean<T> bean) {
        all.get(bean, beans.createCreationalContext(bean));
    }

    /** The beans of the whole application that are told which persistence context they work with. */
    static Stream<Bean<?>> working(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .filter(bean -> works(bean.getBeanClass()));
    }

    private static boolean works(Class<?> type) {
        return type != null
                && (Arrays.stream(type.getDeclaredFields())
                                .anyMatch(field -> field.isAnnotationPresent(PersistenceContext.class))
                        || works(type.getSuperclass()));
    }
}
