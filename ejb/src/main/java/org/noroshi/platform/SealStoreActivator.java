package org.noroshi.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceActivator;
import org.jboss.msc.service.ServiceActivatorContext;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StopContext;
import org.wildfly.security.credential.store.CredentialStore;

/**
 * Takes the server's credential store over while the application is deployed, without ever seeing its password or
 * path. A server without the store refuses the deployment by itself.
 */
public class SealStoreActivator implements ServiceActivator {

    private static final ServiceName NAME = ServiceName.parse("org.wildfly.security.credential-store.noroshi-seal");
    private static final CompletableFuture<CredentialStore> STORE = new CompletableFuture<>();

    static CredentialStore store() {
        try {
            return STORE.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the credential store", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The server has no credential store noroshi-seal", e);
        }
    }

    @Override
    public void activate(ServiceActivatorContext context) {
        ServiceBuilder<?> builder = context.getServiceTarget().addService();
        Supplier<CredentialStore> store = builder.requires(NAME);
        builder.setInstance(new Service() {
            @Override
            public void start(StartContext start) {
                STORE.complete(store.get());
            }

            @Override
            public void stop(StopContext stop) {
                // the store belongs to the server
            }
        });
        builder.install();
    }
}
