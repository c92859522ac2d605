/** System.IO: files, folders, paths, streams. */
package mediashell.dotnet.system.io;
