package org.noroshi.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.spi.TestRunner;
import org.jboss.arquillian.test.spi.TestResult;
import org.opentest4j.TestAbortedException;

/**
 * Runs one scenario in the container by calling it. Arquillian's own runner starts JUnit for each, which looks through
 * all scenarios twice before it runs the one: an eighth of the whole time. Names, tags and reports are JUnit's, which
 * calls from outside; scenarios have neither parameters nor methods around them.
 */
public class ScenarioRunner implements TestRunner {

    @Override
    public TestResult execute(Class<?> tests, String name) {
        try {
            Method scenario = named(tests, name);
            scenario.setAccessible(true);
            Constructor<?> made = tests.getDeclaredConstructor();
            made.setAccessible(true);
            scenario.invoke(made.newInstance());
            return TestResult.passed();
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof TestAbortedException
                    ? TestResult.skipped(e.getCause())
                    : TestResult.failed(e.getCause());
        } catch (ReflectiveOperationException | IllegalStateException e) {
            return TestResult.failed(e);
        }
    }

    private static Method named(Class<?> tests, String name) throws NoSuchMethodException {
        Method found = Stream.concat(
                        Stream.<Class<?>>iterate(tests, Objects::nonNull, Class::getSuperclass)
                                .flatMap(each -> Arrays.stream(each.getDeclaredMethods())),
                        Arrays.stream(tests.getMethods()))
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        if (found.getParameterCount() > 0) {
            throw new IllegalStateException("a scenario has no parameters: " + name);
        }
        return found;
    }
}
