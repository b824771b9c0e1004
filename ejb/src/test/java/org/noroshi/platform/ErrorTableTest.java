package org.noroshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.ErrorTable.Kind;

class ErrorTableTest {

    @Test
    void whatIsHiddenAndWhatIsNotThereAreTheSame() {
        assertThat(ErrorTable.of(new NotFoundException()).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void anUnknownFailureNeverShowsItsMessage() {
        ErrorTable.Failure failure = ErrorTable.of(new EJBException(new IllegalStateException("select secret")));
        assertThat(failure.kind()).isEqualTo(Kind.BROKEN);
        assertThat(failure.text(Locale.ENGLISH)).doesNotContain("secret");
    }

    @Test
    void aWrappedFailureIsFound() {
        assertThat(ErrorTable.of(new EJBException(new OptimisticLockException()))
                        .kind())
                .isEqualTo(Kind.CHANGED_MEANWHILE);
        assertThat(ErrorTable.of(new EJBAccessException("method signature")).kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }

    @Test
    void whoMustWaitIsToldHowLong() {
        ErrorTable.Failure failure = ErrorTable.of(new TooManyRequestsException(Duration.ofSeconds(40)));
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(40));
        assertThat(failure.text(Locale.JAPANESE)).contains("40");
    }

    @Test
    void everyCommonErrorHasATextInBothLanguagesOnAnEnglishServer() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(Arrays.stream(CommonError.values()))
                    .allSatisfy(code -> assertThat(code.text(Locale.ENGLISH)).matches("\\p{ASCII}+"))
                    .allSatisfy(code -> assertThat(code.text(Locale.JAPANESE)).containsPattern("\\p{IsHiragana}"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
