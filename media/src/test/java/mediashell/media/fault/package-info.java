/** A file system whose disk fills up, whose sources cannot be read or whose process dies, at any chosen operation. */
package mediashell.media.fault;
