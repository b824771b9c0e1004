package org.noroshi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.noroshi.platform.StartCheck;

/**
 * Everything that needs the container: one server, one deployment, and the scenarios of each capability mixed in. Every
 * scenario makes its own organisation with random names, so there is no order and nothing to clean.
 */
@ExtendWith(ArquillianExtension.class)
class EjbModuleIT extends Scenarios {

    @Deployment
    static WebArchive module() {
        return Deployments.module();
    }

    @Test
    void aServerThatStartedHasNothingToComplainOf() {
        assertThat(CDI.current().select(StartCheck.class, Any.Literal.INSTANCE))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.problems()).isEmpty());
    }
}
