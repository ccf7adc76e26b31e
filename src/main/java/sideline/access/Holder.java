package sideline.access;

/**
 * Who asks with a token.
 *
 * @param name the token's name
 * @param role what he may do
 */
public record Holder(String name, Role role) {}
