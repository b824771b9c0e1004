package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.noroshi.platform.LifeCycle;
import org.noroshi.platform.LifeCycleSource;

/** What an inquiry goes through. */
@ApplicationScoped
class InquiryLifeCycle implements LifeCycleSource {

    @Override
    public List<LifeCycle<?>> lifeCycles() {
        return List.of(new LifeCycle<>(InquiryState.class, InquiryState.OPEN, Inquiry.WAYS));
    }
}
