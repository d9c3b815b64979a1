CREATE TABLE [dbo].[customer] (
    [id] int IDENTITY(1,1) NOT NULL CONSTRAINT [PK_customer] PRIMARY KEY,
    [name] nvarchar(40) NOT NULL,
    [mail] nvarchar(max) NULL,
    [active] bit NOT NULL DEFAULT ((1)),
    [since] datetime2 NOT NULL DEFAULT (getdate()),
    [place] geography NULL
)
GO
CREATE TABLE [sales].[order] (
    [customer] int NOT NULL CONSTRAINT [FK_order_customer] REFERENCES [dbo].[customer]([id]) ON DELETE CASCADE,
    [no] int NOT NULL,
    [net] decimal(10,2) NOT NULL CONSTRAINT [CK_net] CHECK ([net]>=(0)),
    [gross] AS ([net]*(1.19)) PERSISTED,
    [code] uniqueidentifier NOT NULL CONSTRAINT [UQ_code] UNIQUE,
    CONSTRAINT [PK_order] PRIMARY KEY ([customer], [no])
)
GO
CREATE UNIQUE INDEX [IX_mail] ON [dbo].[customer]([mail]) WHERE ([mail] IS NOT NULL)
CREATE INDEX [IX_net] ON [sales].[order]([net] DESC, [no])
GO
CREATE VIEW [dbo].[active_customer] AS SELECT * FROM [dbo].[customer] WHERE [active] = 1
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'Who buys', @level0type=N'SCHEMA', @level0name=N'dbo', @level1type=N'TABLE', @level1name=N'customer'
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'As it''s written', @level0type=N'SCHEMA', @level0name=N'dbo', @level1type=N'TABLE', @level1name=N'customer', @level2type=N'COLUMN', @level2name=N'name'
GO
