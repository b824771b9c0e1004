package org.noroshi.platform;

import java.util.List;
import java.util.Locale;

/** Thrown when what somebody entered can't be taken; names every field that is wrong, not the first alone. */
public class InvalidInputException extends NoroshiException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInputException(List<Problem> problems) {
        super(CommonError.INVALID_INPUT);
        this.problems = List.copyOf(problems);
    }

    public InvalidInputException(String field, ErrorCode code, Object... args) {
        this(List.of(new Problem(field, code, List.of(args))));
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing wrong.
     *
     * @param field the component of the command, dotted for nested ones ({@code users[1].mail})
     */
    public record Problem(String field, ErrorCode code, List<Object> args) {

        public String text(Locale locale) {
            return code.text(locale, args.toArray());
        }
    }
}
