/** Programs as users of the libraries write them: public types only, no cmdlet and no language. */
package mediashell.example;
