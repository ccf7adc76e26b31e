package sideline.api.document;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.antlr.GraphqlLexer;
import sideline.api.error.ErrorCode;
import sideline.api.error.Errors;

/**
 * The text or number of a document that the parser cannot turn into a value, such as an escape beyond U+10FFFF.
 *
 * @param line its line, from 1
 * @param column its column, from 1
 */
record UnreadableToken(int line, int column) {

    /** The first one of a document that cannot be parsed; the document's beginning where each can be read by itself. */
    static UnreadableToken in(String document) {
        var lexer = new GraphqlLexer(CharStreams.fromString(document));
        lexer.removeErrorListeners();
        for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (isValue(token) && !isReadable(token.getText())) {
                return new UnreadableToken(token.getLine(), token.getCharPositionInLine() + 1);
            }
        }
        return new UnreadableToken(1, 1);
    }

    private static boolean isValue(Token token) {
        return token.getType() == GraphqlLexer.StringValue
                || token.getType() == GraphqlLexer.IntValue
                || token.getType() == GraphqlLexer.FloatValue;
    }

    private static boolean isReadable(String value) {
        try {
            Parser.parseValue(value);
            return true;
        } catch (InvalidSyntaxException e) {
            // A fault that the parser knows and tells by itself.
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The syntax error that it is. */
    GraphQLError error() {
        return Errors.builder(
                        ErrorCode.BAD_USER_INPUT,
                        "Invalid syntax: the text or number at line " + line + ", column " + column
                                + " is none that can be read.")
                .location(new SourceLocation(line, column))
                .build();
    }
}
