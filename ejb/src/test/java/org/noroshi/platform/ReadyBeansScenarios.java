package org.noroshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import org.junit.jupiter.api.Test;

/** What works with the database was made when the service started, and is never made while it stops. */
public interface ReadyBeansScenarios {

    @Test
    default void everyBeanThatWorksWithTheDatabaseStandsBeforeItIsAskedFor() {
        BeanManager beans = CDI.current().getBeanManager();
        Context all = beans.getContext(ApplicationScoped.class);
        assertThat(ReadyBeans.working(beans))
                .hasSizeGreaterThan(50)
                .allSatisfy(bean ->
                        assertThat((Object) all.get(bean)).as(bean.toString()).isNotNull());
    }
}
