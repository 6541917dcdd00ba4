@echo off
rem Starts huizong: huizong serve, huizong run ...; options of the JVM in HUIZONG_JAVA_OPTS.
setlocal
set "HOME_DIR=%~dp0.."
if exist "%HOME_DIR%\jre\bin\java.exe" (
    set "JAVA_EXE=%HOME_DIR%\jre\bin\java.exe"
) else if defined JAVA_HOME (
    set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA_EXE=java.exe"
)
"%JAVA_EXE%" %HUIZONG_JAVA_OPTS% "-Dspring.config.additional-location=optional:file:%HOME_DIR:\=/%/config/" -jar "%HOME_DIR%\lib\huizong.jar" %*
exit /b %ERRORLEVEL%
