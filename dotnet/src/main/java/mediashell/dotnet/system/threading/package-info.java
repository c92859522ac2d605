/** The .NET namespace System.Threading: locks, signals and threads. Waiting ends when the session is asked to stop. */
package mediashell.dotnet.system.threading;
