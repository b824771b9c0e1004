package org.noroshi.desk;

import java.util.List;

/**
 * A rule of the terms and where the software keeps it.
 *
 * @param code of the place in the terms
 * @param cited as people write it
 * @param wording what the terms in force say there; empty when they have no such place
 * @param rule what the software does about it
 * @param places classes and methods, such as {@code membership.Contract.withdraw}
 */
public record KeptArticle(String code, String cited, String wording, String rule, List<String> places) {}
