package dev.codetable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the codes, predicates and exceptions of a code table, in the package of the annotated type.
 *
 * <pre>{@code
 * @CodeTable                                // the built-in SMTP table
 * interface Smtp {}                         // generates SmtpCode, SmtpEnhancedCode, SmtpException, ...
 *
 * @CodeTable("com/acme/pay/declines.tsv")   // a table of your own
 * interface Decline {}                      // generates DeclineCode, DeclineException, ...
 * }</pre>
 *
 * <p>The generated types have the visibility of the annotated type, and its simple name in front of theirs.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CodeTable {

    /** The built-in table of SMTP reply codes and enhanced status codes. It is no path and is never looked up. */
    String SMTP = "codetable:smtp";

    /**
     * The tables, each a path relative to a source or resource root, with {@code /} between its parts; later ones are
     * laid over earlier ones.
     *
     * @return {@link #SMTP} or paths such as {@code com/acme/pay/declines.tsv}; the built-in table by default
     */
    String[] value() default SMTP;

    /**
     * How finely the exceptions tell codes apart.
     *
     * @return one class a failing code by default
     */
    Exceptions exceptions() default Exceptions.BY_CODE;

    /**
     * What the root of the generated exceptions extends; a checked exception makes them all checked. It needs an
     * accessible constructor {@code (String, Throwable)} or {@code (String)}.
     *
     * @return {@link RuntimeException} by default
     */
    Class<? extends Exception> superclass() default RuntimeException.class;

    /**
     * Whether the exceptions record where they are made. Filling in a stack trace takes most of the time that it takes to
     * make an exception, which a server that refuses thousands of messages a second may not have.
     *
     * @return true by default; with false the stack traces are empty
     */
    boolean stackTraces() default true;

    /**
     * The Java shape of the codes.
     *
     * @return {@link Shape#AUTO} by default
     */
    Shape shape() default Shape.AUTO;

    /** How finely the generated exceptions tell codes apart. */
    enum Exceptions {
        /** One class for each outcome, and below it one for each code that is a failure. */
        BY_CODE,
        /** One class for each outcome. */
        BY_OUTCOME,
        /** No exceptions. */
        NONE
    }

    /** The Java shape of the generated codes. */
    enum Shape {
        /** {@link #ENUM} up to 2,000 constants, aliases counted; above that {@link #CLASS}. */
        AUTO,
        /** An enum, for up to 2,000 constants, aliases counted. */
        ENUM,
        /** A final class with the members of an enum, for any number of constants. */
        CLASS
    }
}
