@echo off
rem Plumbline: runs the jar beside this file. Needs a JDK, 17 or newer, in JAVA_HOME or on the PATH.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xms32m %PLUMBLINE_OPTS% -jar "%~dp0plumbline.jar" %*
exit /b %ERRORLEVEL%
