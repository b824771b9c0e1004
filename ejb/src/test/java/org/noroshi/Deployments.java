package org.noroshi;

import java.io.File;
import java.util.Arrays;
import java.util.Objects;
import org.hibernate.boot.spi.SessionFactoryBuilderFactory;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.noroshi.testing.Statements;

/** The module as it was built, with its libraries and the tests, in one archive. */
final class Deployments {

    private Deployments() {}

    static WebArchive module() {
        File container = new File(System.getProperty("noroshi.container"));
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(new File(System.getProperty("noroshi.test-classes")))
                .as(GenericArchive.class);
        return ShrinkWrap.create(WebArchive.class, "noroshi-module.war")
                .merge(tests, "WEB-INF/classes", Filters.exclude("/META-INF/.*|/arquillian.xml|.*ArchitectureTest.*"))
                .addAsServiceProvider(SessionFactoryBuilderFactory.class, Statements.Inspected.class)
                .addAsLibrary(new File(System.getProperty("noroshi.module")), "noroshi-ejb.jar")
                .addAsLibraries(jars(new File(container, "lib")))
                .addAsLibraries(jars(new File(container, "test-lib")))
                .addAsWebInfResource(
                        new File(System.getProperty("noroshi.deployment-structure")), "jboss-deployment-structure.xml")
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><security-domain>noroshi</security-domain></jboss-web>"),
                        "jboss-web.xml")
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
    }

    private static File[] jars(File folder) {
        return Arrays.stream(Objects.requireNonNull(folder.listFiles(), "not there: " + folder))
                .filter(file -> file.getName().endsWith(".jar"))
                .toArray(File[]::new);
    }
}
