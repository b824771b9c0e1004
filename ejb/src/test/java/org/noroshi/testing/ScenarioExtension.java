package org.noroshi.testing;

import org.jboss.arquillian.container.test.spi.TestRunner;
import org.jboss.arquillian.container.test.spi.client.deployment.AuxiliaryArchiveAppender;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.junit5.container.JUnitJupiterDeploymentAppender;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.container.ServiceProviderContainer;

/** Lets {@link ScenarioRunner} run in the container what JUnit calls from here. */
public class ScenarioExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder extensions) {
        extensions.override(
                AuxiliaryArchiveAppender.class, JUnitJupiterDeploymentAppender.class, ScenarioAppender.class);
    }

    /** What JUnit needs in the container (assertions, assumptions), with another runner. */
    public static class ScenarioAppender extends JUnitJupiterDeploymentAppender {

        @Override
        protected Archive<?> buildArchive() {
            Archive<?> archive = super.buildArchive();
            ((ServiceProviderContainer<?>) archive).addAsServiceProvider(TestRunner.class, ScenarioRunner.class);
            return archive;
        }
    }
}
