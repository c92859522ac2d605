/** The language as Java programs embed it. Only the Polyglot API is imported here: what these tests need, an embedder needs no more. */
package mediashell.embedding;
