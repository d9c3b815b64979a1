USE [shop]
GO
/* nested /* comments */ count */
SET ANSI_NULLS ON
GO
CREATE TABLE [dbo].[Customers](
	[CustomerID] [int] IDENTITY(1,1) NOT FOR REPLICATION NOT NULL,
	[Name] [nvarchar](max) COLLATE SQL_Latin1_General_CP1_CI_AS NULL,
	"Code" "nchar" (5) NOT NULL,
	[Active] [bit] NOT NULL CONSTRAINT [DF_Active] DEFAULT ((1)),
	[Made] [datetime2](7) NULL,
	[Guid] [uniqueidentifier] ROWGUIDCOL NOT NULL DEFAULT (newid()),
	[Twice] AS ([CustomerID]*(2)) PERSISTED,
	[Balance] [money] NULL,
 CONSTRAINT [PK_Customers] PRIMARY KEY CLUSTERED ([CustomerID] ASC)
   WITH (PAD_INDEX = OFF, IGNORE_DUP_KEY = OFF) ON [PRIMARY],
) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY]
GO
CREATE TABLE dbo.Orders (
  OrderID int NOT NULL,
  CustomerID int NULL,
  Amount decimal(10, 2) NOT NULL,
  INDEX ix_amount NONCLUSTERED (Amount)
)
ALTER TABLE dbo.Orders ADD CONSTRAINT PK_Orders PRIMARY KEY NONCLUSTERED (OrderID)
ALTER TABLE [dbo].[Orders]  WITH CHECK ADD  CONSTRAINT [FK_Orders_Customers] FOREIGN KEY([CustomerID])
REFERENCES [dbo].[Customers] ([CustomerID])
ON DELETE CASCADE
NOT FOR REPLICATION
GO
ALTER TABLE [dbo].[Orders] CHECK CONSTRAINT [FK_Orders_Customers]
GO
ALTER TABLE [dbo].[Orders] CHECK CONSTRAINT ALL
GO
ALTER TABLE [dbo].[Orders] ADD CONSTRAINT CK_Amount CHECK NOT FOR REPLICATION (([Amount]>(0)))
ALTER TABLE [dbo].[Orders] ADD CONSTRAINT [DF_Amount] DEFAULT ((0)) FOR [Amount]
GO
CREATE NONCLUSTERED INDEX [IX_Customer] ON [dbo].[Orders] ([CustomerID] DESC) WITH (FILLFACTOR = 80) ON [PRIMARY]
GO
SET IDENTITY_INSERT Customers ON
INSERT [dbo].[Customers] ([CustomerID], [Name], [Code], [Active]) VALUES (1, N'Ada ''A'' GO', N'ADA  ', 1)
INSERT [dbo].[Customers] ([CustomerID], [Name], [Code], [Active]) VALUES (2, NULL, CAST(N'BOB' AS nchar(5)), 0)
GO
CREATE PROCEDURE p AS
BEGIN
  SELECT 1; SELECT 2
END
GO
CREATE VIEW [dbo].[Active] AS
SELECT [CustomerID] FROM [dbo].[Customers] WHERE [Active] = 1
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Who buys' , @level0type=N'SCHEMA',@level0name=N'dbo',
  @level1type=N'TABLE',@level1name=N'Customers'
GO
EXEC sys.sp_addextendedproperty N'MS_Description', N'Short', N'SCHEMA', N'dbo', N'TABLE', N'Customers', N'COLUMN', N'Code'
GO
